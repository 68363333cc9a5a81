// expect: checks-fail names_both_dates
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

// A hotel's bookings. Now and then the web form sends the dates the wrong way round, or the same
// day twice. Nobody notices until an invoice says "-3 nights".
class Values2 {

  /** From the day of arrival to the day of departure: at least one night. */
  record Stay(LocalDate arrival, LocalDate departure) {

    Stay {
      if (arrival.isAfter(departure)) throw new IllegalArgumentException(arrival + " is after " + departure);
      if (arrival.isEqual(departure)) throw new IllegalArgumentException("no night");
    }
    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  /** The price of a stay, in cents. */
  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
