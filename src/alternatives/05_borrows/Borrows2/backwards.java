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
    int ended = 0;
    for (int i = sessions.size() - 1; i >= 0; i--) {
      if (sessions.get(i).expires() > now) {
        continue;
      }
      sessions.remove(i);
      ended++;
    }
    return ended;
  }
}
