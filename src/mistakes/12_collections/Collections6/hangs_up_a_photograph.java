// expect: checks-fail the_board_shows_what_is_on
import java.util.ArrayList;
import java.util.List;

class Collections6 {
  private final List<String> films;

  Collections6(List<String> films) {
    this.films = new ArrayList<>(films);
  }

  void add(String film) {
    films.add(film);
  }

  void cancel(String film) {
    films.remove(film);
  }

  List<String> board() {
    return List.copyOf(films);
  }

  List<String> leaflet() {
    return List.copyOf(films);
  }
}
