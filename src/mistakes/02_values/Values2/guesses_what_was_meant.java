// expect: checks-fail refuses_swapped_dates
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

class Values2 {

  record Stay(LocalDate arrival, LocalDate departure) {

    Stay {
      if (departure.isBefore(arrival)) {
        var first = departure;
        departure = arrival;
        arrival = first;
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
