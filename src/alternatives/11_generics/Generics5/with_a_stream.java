import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

class Generics5 {
  static <T extends Comparable<? super T>> T greatest(List<T> list) {
    return list.stream().max(Comparator.<T>naturalOrder()).get();
  }

  static String last(List<String> names) {
    return greatest(names);
  }

  static LocalDate latest(List<LocalDate> dates) {
    return greatest(dates);
  }
}
