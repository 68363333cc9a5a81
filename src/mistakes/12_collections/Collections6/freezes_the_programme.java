// expect: checks-fail a_leaflet_stays_as_it_was_printed
import java.util.Collections;
import java.util.List;

class Collections6 {
  private final List<String> films;

  Collections6(List<String> films) {
    this.films = List.copyOf(films);
  }

  void add(String film) {
    films.add(film);
  }

  void cancel(String film) {
    films.remove(film);
  }

  List<String> board() {
    return Collections.unmodifiableList(films);
  }

  List<String> leaflet() {
    return List.copyOf(films);
  }
}
