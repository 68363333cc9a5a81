import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

class Collections6 {
  private final List<String> films;
  Collections6(List<String> films) {
    this.films = new LinkedList<>();
    for (var film : films) {
      this.films.add(film);
    }
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
    return films.stream().toList();
  }
}
