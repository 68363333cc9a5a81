// expect: breaks-rules E0502
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import javalings.own.Mut;

class Borrows2 {

  record Session(String user, long expires) {}

  private final List<Session> sessions;

  Borrows2(List<Session> sessions) {
    this.sessions = new ArrayList<>(sessions);
  }

  List<String> users() {
    return sessions.stream().map(Session::user).toList();
  }

  @Mut
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
