import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
class Values2 {
  record Stay(LocalDate arrival, LocalDate departure) {
    Stay(LocalDate arrival, LocalDate departure) {
      this.arrival = arrival;
      this.departure = departure;
      if (nights() < 1) {
        throw new IllegalArgumentException("no night between %s and %s".formatted(arrival, departure));
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
