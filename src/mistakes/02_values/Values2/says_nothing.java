// expect: checks-fail names_both_dates
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

class Values2 {

  record Stay(LocalDate arrival, LocalDate departure) {

    Stay {
      if (!arrival.isBefore(departure)) {
        throw new IllegalArgumentException("invalid dates");
      }
    }

    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
