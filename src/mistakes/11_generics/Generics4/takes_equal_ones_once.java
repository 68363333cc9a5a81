// expect: checks-fail a_list_uses_the_format_of_its_elements
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

// Values are written to a text file, each in its own format: prices as "3.50", dates in some other
// way. We cannot add a method to Integer or List, so a format is an object of its own, and formats
// are built from formats.
class Generics4 {

  /** How values of a type are written. */
  interface Format<T> {
    String write(T value);
  }

  /** Cents as euros: 350 is "3.50". */
  static final Format<Integer> PRICE = cents -> "%d.%02d".formatted(cents / 100, cents % 100);

  /** A list is written as "[a; b; c]", with its elements in their own format. */
  static <T> Format<List<T>> listOf(Format<T> element) {
    // TODO: The elements have a format. Who uses it?
    return list -> list.stream().distinct().map(element::write).collect(Collectors.joining("; ", "[", "]"));
  }

  /** A missing value is written as "-", any other in its own format. */
  static <T> Format<Optional<T>> optional(Format<T> element) {
    // TODO: The same here.
    return value -> value.map(element::write).orElse("-");
  }
}
