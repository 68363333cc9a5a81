// expect: checks-fail numbers_come_through
import java.util.List;
import java.util.Optional;

// An old telephone directory, which cannot be changed any more. It has four ways to say "no
// number". They have spread through the whole program, and each part of it knows some of them.
class Nulls4 {

  /** The old code. "No number" is null, an empty text, a dash, or "n/a" in any spelling. */
  interface OldDirectory {
    String find(String name);
  }

  private final OldDirectory directory;

  Nulls4(OldDirectory directory) {
    this.directory = directory;
  }

  /** The number of a person, if there is one. The old ways end here. */
  Optional<String> number(String name) {
    // TODO: This knows one of the four ways.
    return Optional.ofNullable(directory.find(name)).filter(t -> t.length() > 1 && !t.equalsIgnoreCase("n/a"));
  }

  /** How many of these people can be called. */
  long reachable(List<String> names) {
    return names.stream().filter(name -> number(name).isPresent()).count();
  }
}
