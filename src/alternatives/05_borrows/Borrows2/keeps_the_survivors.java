import java.util.ArrayList;
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
    var alive = sessions.stream().filter(session -> session.expires() > now).toList();
    var ended = sessions.size() - alive.size();
    sessions.clear();
    sessions.addAll(alive);
    return ended;
  }
}
