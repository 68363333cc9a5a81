import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Collections6Check {
  private final List<String> callers = new ArrayList<>(List.of("Metropolis", "M"));
  private final Collections6 cinema = new Collections6(callers);

  @Test
  void a_leaflet_stays_as_it_was_printed() {
    var leaflet = cinema.leaflet();
    cinema.add("Sunrise");
    cinema.cancel("M");
    assertEquals(
        List.of("Metropolis", "M"),
        leaflet,
        "Sunrise was added and M was cancelled, after the leaflet was printed. The leaflet says");
    cinema.add("Faust");
    assertEquals(
        List.of("Metropolis", "Sunrise", "Faust"),
        cinema.leaflet(),
        "Then Faust was added. The next leaflet says");
  }

  @Test
  void the_board_shows_what_is_on() {
    var board = cinema.board();
    assertEquals(List.of("Metropolis", "M"), board, "The board in the hall");
    assertEquals(
        List.of("M", "M"), new Collections6(List.of("M", "M")).board(), "M is on twice that day");
    cinema.add("Sunrise");
    cinema.cancel("Metropolis");
    assertEquals(
        List.of("M", "Sunrise"),
        board,
        "Sunrise was added and Metropolis was cancelled, and nobody has put up another board."
            + " The board shows");
  }

  @Test
  void nobody_writes_on_either() {
    refuses(cinema.board(), "the board");
    refuses(cinema.leaflet(), "a leaflet");
    assertEquals(List.of("Metropolis", "M"), cinema.leaflet(), "The programme after that");
  }

  @Test
  void the_callers_list_is_the_callers() {
    callers.clear();
    assertEquals(
        List.of("Metropolis", "M"),
        cinema.leaflet(),
        "The caller cleared the list that the cinema was made with. The programme is");
    cinema.add("Sunrise");
    assertEquals(
        List.of(), callers, "The cinema added a film. The caller's own list, which was empty");
  }

  private static void refuses(List<String> films, String where) {
    Stream.<Runnable>of(() -> films.remove("M"), () -> films.add("X"), () -> films.set(0, "X"))
        .forEach(
            change -> {
              try {
                change.run();
              } catch (UnsupportedOperationException refused) {
                return;
              }
              fail(
                  "Somebody changed "
                      + where
                      + ", and nothing refused that. There it says: "
                      + films);
            });
  }
}
