// expect: checks-fail ends_neighbours
import java.util.ArrayList;
import java.util.HashSet;
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
    var expired = new HashSet<Session>();
    for (var session : sessions) {
      if (session.expires() <= now) {
        expired.add(session);
      }
    }
    sessions.removeAll(expired);
    return expired.size();
  }
}
