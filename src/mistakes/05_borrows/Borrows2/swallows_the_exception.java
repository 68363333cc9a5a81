// expect: checks-fail looks_at_the_last_one_too
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

class Borrows2 {

  record Session(String user, long expires) {}

  private final List<Session> sessions;

  Borrows2(List<Session> sessions) {
    this.sessions = new ArrayList<>(sessions);
  }

  List<String> users() {
    return sessions.stream().map(Session::user).toList();
  }

  int endExpired(long now) {
    var ended = 0;
    try {
      for (var session : sessions) {
        if (session.expires() <= now) {
          sessions.remove(session);
          ended++;
        }
      }
    } catch (ConcurrentModificationException e) {
      // the rest is ended next time
    }
    return ended;
  }
}
