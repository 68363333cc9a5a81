// expect: checks-fail finds_the_latest_date
import java.time.LocalDate;
import java.util.List;

class Generics5 {

  static <T extends Comparable<? super T>> T greatest(List<? extends T> list) {
    T greatest = list.getFirst();
    for (var element : list) {
      if (element.compareTo(greatest) > 0) {
        greatest = element;
      }
    }
    return greatest;
  }

  static String last(List<String> names) {
    return greatest(names);
  }

  static LocalDate latest(List<LocalDate> dates) {
    return dates.getLast();
  }
}
