package tj.hamyori.repayment.events;

/** Everything this service stores. */
public sealed interface StoredEvent
        permits LoanAccountEvent, HeldRepaymentEvent, PortfolioReportEvent, HolidayCalendarEvent {}
