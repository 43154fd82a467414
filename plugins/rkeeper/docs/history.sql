-- History of r_keeper 7 for Krug: a stored procedure in the reporting database (MS SQL).
--
-- How to install it
--   1. Run this file once in the reporting database of r_keeper (never in the base of the cash server).
--   2. Make a login that may do nothing but execute it:
--        create login krug_reader with password = '…'; create user krug_reader for login krug_reader;
--        grant execute on dbo.krug_history to krug_reader;
--   3. In the White Server agent (SQL module) add a connection with that login, named RKeeperReportService unless there
--      is one by that name, and allow the procedure krug_history.
--   4. Enter `krug_history`, the White Server token and the code of the object in the settings of the connection.
--
-- Names of tables are those of the vendor's description of the accumulated tables. Columns marked (?) differ between
-- versions or could not be confirmed: check them in your base first. Sums have to come in rubles, quantities in portions.
-- The id of an order has to be its GUID, as the cash server gives it; where the base lacks it, take the second form.

create or alter procedure dbo.krug_history
  @part varchar(20), @restaurant varchar(20), @from date, @to date
as
begin
  set nocount on;

  -- The orders of closed common shifts in these days. An order that was carried to the next shift counts in the last one.
  select o.VISIT, o.MIDSERVER, o.IDENTINVISIT,
         coalesce(cast(o.GUIDSTRING as varchar(50)),                                                  -- (?)
                  concat(o.MIDSERVER, ':', o.VISIT, ':', o.IDENTINVISIT)) as id,
         cast(g.SHIFTDATE as date) as day                                                             -- (?)
    into #orders
    from ORDERS o
    join GLOBALSHIFTS g on g.MIDSERVER = o.MIDSERVER and g.SHIFTNUM = o.ICOMMONSHIFT                  -- (?)
   where o.DBSTATUS <> -1 and g.CLOSED = 1 and g.IRESTAURANT = @restaurant                            -- (?)
     and g.SHIFTDATE >= @from and g.SHIFTDATE < dateadd(day, 1, @to)
     and not exists (select 1 from PRINTCHECKS copied
                      where copied.VISIT = o.VISIT and copied.MIDSERVER = o.MIDSERVER
                        and copied.ORDERIDENT = o.IDENTINVISIT and copied.IGNOREINREP = 1
                        and copied.ISBILL = 0 and copied.DELETED = 0);

  -- Checks that count: no pre-checks, none that were cancelled.
  select pc.VISIT, pc.MIDSERVER, pc.ORDERIDENT, pc.UNI, pc.CHECKNUM, pc.CLOSEDATETIME
    into #checks
    from PRINTCHECKS pc
    join #orders o on o.VISIT = pc.VISIT and o.MIDSERVER = pc.MIDSERVER and o.IDENTINVISIT = pc.ORDERIDENT
   where pc.STATE = 6 and pc.DELETED = 0 and pc.ISBILL = 0 and pc.IGNOREINREP = 0;

  if @part = 'shifts'
    select concat(s.MIDSERVER, ':', s.SHIFTNUM) as id, cast(s.SHIFTDATE as date) as date, s.SHIFTNUM as number,
           s.STARTTIME as openedAt, case when s.CLOSED = 1 then s.CLOSETIME end as closedAt,          -- (?)
           s.IMANAGER as employeeId, null as total
      from GLOBALSHIFTS s
     where s.IRESTAURANT = @restaurant and s.SHIFTDATE >= @from and s.SHIFTDATE < dateadd(day, 1, @to);

  if @part = 'orders'
    select o.id,
           case when exists (select 1 from ORDERSESSIONS r where r.VISIT = o.VISIT and r.MIDSERVER = o.MIDSERVER
                                and r.ORDERIDENT = o.IDENTINVISIT and r.ISESSIONTYPE = 6) then 1 else 0 end as refund,
           null as refundOf,
           case when exists (select 1 from #checks c where c.VISIT = o.VISIT and c.MIDSERVER = o.MIDSERVER
                                and c.ORDERIDENT = o.IDENTINVISIT) then 0 else 1 end as cancelled,
           (select min(c.CHECKNUM) from #checks c where c.VISIT = o.VISIT and c.MIDSERVER = o.MIDSERVER
               and c.ORDERIDENT = o.IDENTINVISIT) as number,
           d.OPENTIME as openedAt,
           coalesce((select max(c.CLOSEDATETIME) from #checks c where c.VISIT = o.VISIT and c.MIDSERVER = o.MIDSERVER
               and c.ORDERIDENT = o.IDENTINVISIT), v.QUITTIME, d.OPENTIME) as closedAt,
           d.TABLENAME as [table], coalesce(nullif(d.GUESTSCOUNT, 0), v.GUESTCNT) as guests,
           t.NAME as orderType, e.SIFR as employeeId, e.NAME as employeeName, null as card
      from #orders o
      join ORDERS d on d.VISIT = o.VISIT and d.MIDSERVER = o.MIDSERVER and d.IDENTINVISIT = o.IDENTINVISIT
      join VISITS v on v.SIFR = o.VISIT and v.MIDSERVER = o.MIDSERVER
      left join EMPLOYEES e on e.SIFR = d.IAUTHOR
      left join UNCHANGEABLEORDERTYPES t on t.SIFR = d.UOT;                                           -- (?)

  if @part = 'items'
    select o.id as orderId, cast(sd.UNI as varchar(20)) as id, sd.SIFR as productId, 0 as modifier, m.NAME as name,
           sum(pb.QUANTITY) as quantity, sum(pb.PRICESUM) as gross, sum(pb.PAYSUM) as net, sum(pb.COSTSUM) as cost
      from #orders o
      join SESSIONDISHES sd on sd.VISIT = o.VISIT and sd.MIDSERVER = o.MIDSERVER and sd.ORDERIDENT = o.IDENTINVISIT
      join PAYBINDINGS pb on pb.VISIT = sd.VISIT and pb.MIDSERVER = sd.MIDSERVER and pb.DISHUNI = sd.UNI
      join CURRLINES cl on cl.VISIT = pb.VISIT and cl.MIDSERVER = pb.MIDSERVER and cl.UNI = pb.CURRUNI
      join #checks c on c.VISIT = cl.VISIT and c.MIDSERVER = cl.MIDSERVER and c.UNI = cl.CHECKUNI
      left join MENUITEMS m on m.SIFR = sd.SIFR
     group by o.id, sd.UNI, sd.SIFR, m.NAME;

  if @part = 'payments'
    select o.id as orderId, cast(p.UNI as varchar(20)) as id, cu.NAME as name, p.PAYLINETYPE as lineType,
           sum(p.BASICSUM) as amount
      from #orders o
      join #checks c on c.VISIT = o.VISIT and c.MIDSERVER = o.MIDSERVER and c.ORDERIDENT = o.IDENTINVISIT
      join PAYMENTS p on p.VISIT = c.VISIT and p.MIDSERVER = c.MIDSERVER and p.PRINTCHECKUNI = c.UNI
      left join CURRENCIES cu on cu.SIFR = p.SIFR
     where p.STATE = 6 and p.IGNOREINREP = 0 and p.PROMISEDPAYMENT = 0
     group by o.id, p.UNI, cu.NAME, p.PAYLINETYPE;
end
