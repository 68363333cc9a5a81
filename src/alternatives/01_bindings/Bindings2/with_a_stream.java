import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class Bindings2 {
  static List<Supplier<String>> reminders(int bills) {
    return IntStream.rangeClosed(1, bills)
        .<Supplier<String>>mapToObj(i -> () -> "reminder " + i + " of " + bills)
        .toList();
  }
}
