// expect: checks-fail accepts_real_stays
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

// A hotel's bookings. Now and then the web form sends the dates the wrong way round, or the same
// day twice. Nobody notices until an invoice says "-3 nights".
class Values2 {

  /** From the day of arrival to the day of departure: at least one night. */
  record Stay(LocalDate arrival, LocalDate departure) {

    Stay {
      if (nights() < 1) {
        throw new IllegalArgumentException("not a stay: " + arrival + " to " + departure);
      }
    }

    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  /** What a stay costs, in cents. */
  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
