// expect: checks-fail the_board_shows_what_is_on
import java.util.List;

// The programme of a cinema. A board in the hall should show it as it is at any time; a leaflet
// shows what it was when it was printed. Films have appeared on leaflets that were printed before,
// and somebody in the hall has cancelled one.
class Collections6 {
  private final List<String> films;

  /** Begins with these films. The list stays the caller's, and is nobody else's. */
  Collections6(List<String> films) {
    this.films = new java.util.ArrayList<>(new java.util.LinkedHashSet<>(films));
  }

  void add(String film) {
    films.add(film);
  }

  void cancel(String film) {
    films.remove(film);
  }

  /** For the board: shows the programme as it is, now and later. Nobody can change it there. */
  List<String> board() {
    return java.util.Collections.unmodifiableList(films);
  }

  /** For the leaflet: the programme as it is now. It never changes. */
  List<String> leaflet() {
    return List.copyOf(films);
  }
}
