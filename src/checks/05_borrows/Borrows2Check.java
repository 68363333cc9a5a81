import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class Borrows2Check {

  @Test
  void ends_an_expired_session() {
    ends(
        "first of four", List.of("Ada"), sessions("Ada", 3, "Grace", 50, "Alan", 60, "Edsger", 70));
    ends("last of three", List.of("Alan"), sessions("Ada", 50, "Grace", 60, "Alan", 9));
  }

  @Test
  void ends_neighbours() {
    ends("two in a row", List.of("Ada", "Grace"), sessions("Ada", 1, "Grace", 2, "Alan", 90));
    ends("two equal sessions", List.of("Ada", "Ada"), sessions("Ada", 5, "Ada", 5, "Alan", 90));
    ends("all of them", List.of("Ada", "Grace", "Alan"), sessions("Ada", 1, "Grace", 2, "Alan", 3));
  }

  @Test
  void looks_at_the_last_one_too() {
    ends("the last two", List.of("Grace", "Alan"), sessions("Ada", 80, "Grace", 1, "Alan", 2));
    ends("last but one", List.of("Grace"), sessions("Ada", 80, "Grace", 1, "Alan", 90));
  }

  @Test
  void ends_a_session_on_the_second() {
    ends("expires now", List.of("Ada"), sessions("Ada", 10, "Grace", 11));
    ends("expired at 0", List.of("Ada"), sessions("Ada", 0, "Grace", 11));
  }

  @Test
  void the_others_stay_in_order() {
    var server = new Borrows2(sessions("Alan", 90, "Ada", 5, "Grace", 50));
    server.endExpired(10);
    assertEquals(
        List.of("Alan", "Grace"), server.users(), "Ada's session ended. The others, as they came");
  }

  @Test
  void leaves_the_others_alone() {
    ends("nobody", List.of(), sessions("Ada", 11, "Grace", 12, "Alan", 13));
    ends("no sessions", List.of(), new ArrayList<>());
    oneOfTwoSessions();
  }

  private static void oneOfTwoSessions() {
    var server =
        new Borrows2(
            List.of(
                new Borrows2.Session("Ada", 5),
                new Borrows2.Session("Grace", 4_294_967_301L),
                new Borrows2.Session("Ada", 5_000_000_000L)));
    assertEquals(1, server.endExpired(10), "Ada has two sessions, and one of them has expired. Ended:");
    assertEquals(List.of("Grace", "Ada"), server.users(), "Ada's other session has time left");
    assertEquals(2, server.endExpired(5_000_000_000L), "At 5000000000 the sessions of Grace and Ada have expired, too. Ended:");
  }

  /** Ends what has expired at second 10, and compares the result with what should have happened. */
  private static void ends(String which, List<String> expired, List<Borrows2.Session> sessions) {
    var before = sessions.stream().map(Borrows2.Session::user).toList();
    var server = new Borrows2(sessions);
    var ended = endExpired(server, which + " of " + before);
    var rest = new ArrayList<>(before);
    rest.removeAll(expired);
    assertEquals(
        rest, server.users(), "Expired: %s of %s. Still there:".formatted(expired, before));
    assertEquals(expired.size(), ended, "Expired: " + expired + ". The number that was returned:");
  }

  private static int endExpired(Borrows2 server, String what) {
    try {
      return server.endExpired(10);
    } catch (ConcurrentModificationException e) {
      var failure =
          new AssertionError(
              "ConcurrentModificationException: a loop was going through the list when a session"
                  + " was removed from it (expired: "
                  + what
                  + ")");
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }

  private static List<Borrows2.Session> sessions(Object... usersAndTimes) {
    var sessions = new ArrayList<Borrows2.Session>();
    for (var i = 0; i < usersAndTimes.length; i += 2) {
      sessions.add(new Borrows2.Session((String) usersAndTimes[i], (Integer) usersAndTimes[i + 1]));
    }
    return sessions;
  }
}
