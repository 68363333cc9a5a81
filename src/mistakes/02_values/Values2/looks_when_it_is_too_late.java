// expect: checks-fail refuses_swapped_dates
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

class Values2 {

  record Stay(LocalDate arrival, LocalDate departure) {

    long nights() {
      if (!arrival.isBefore(departure)) {
        throw new IllegalArgumentException("not a stay: " + arrival + " to " + departure);
      }
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
