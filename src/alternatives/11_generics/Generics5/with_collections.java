import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class Generics5 {
  static <T extends Object & Comparable<? super T>> T greatest(List<? extends T> list) {
    return Collections.max(list);
  }

  static String last(List<String> names) {
    return greatest(names);
  }

  static LocalDate latest(List<LocalDate> dates) {
    return greatest(dates);
  }
}
