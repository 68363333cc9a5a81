import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
class Collections6 {
  private final List<String> films;
  Collections6(List<String> films) {
    var mine = new ArrayList<String>();
    mine.addAll(films);
    this.films = mine;
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
    return Collections.unmodifiableList(new ArrayList<>(films));
  }
}
