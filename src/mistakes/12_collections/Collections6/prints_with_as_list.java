// expect: checks-fail nobody_writes_on_either
import java.util.List;

// The programme of a cinema. A board in the hall should show it as it is at any time; a leaflet
// shows what it was when it was printed. Films have appeared on leaflets that were printed before,
// and somebody in the hall has cancelled one.
class Collections6 {
  private final List<String> films;

  /** Begins with these films. The list stays the caller's, and is nobody else's. */
  Collections6(List<String> films) {
    // TODO: Four places know this list now. Who needs a list of their own?
    this.films = new java.util.ArrayList<>(films);
  }

  void add(String film) {
    films.add(film);
  }

  void cancel(String film) {
    films.remove(film);
  }

  /** For the board: shows the programme as it is, now and later. Nobody can change it there. */
  List<String> board() {
    // TODO: A window or a photograph?
    return java.util.Collections.unmodifiableList(films);
  }

  /** For the leaflet: the programme as it is now. It never changes. */
  List<String> leaflet() {
    // TODO: And here?
    return java.util.Arrays.asList(films.toArray(new String[0]));
  }
}
