import java.util.ArrayList;
import java.util.List;
import javalings.own.Mut;

// A server ends sessions that have expired. It has run for weeks; now and then it stops with an
// exception, and now and then a session lives on that should be gone.
class Borrows2 {

  record Session(String user, long expires) {}

  private final List<Session> sessions;

  Borrows2(List<Session> sessions) {
    this.sessions = new ArrayList<>(sessions);
  }

  /** The users with a session, in the order in which they came. */
  List<String> users() {
    return sessions.stream().map(Session::user).toList();
  }

  /** Ends all sessions that expire at this time or earlier, and returns how many those were. */
  @Mut
  int endExpired(long now) {
    var ended = 0;
    // TODO: The loop reads the list, and its body changes the list. Can both go on at a time?
    for (var session : sessions) {
      if (session.expires() <= now) {
        sessions.remove(session);
        ended++;
      }
    }
    return ended;
  }
}
