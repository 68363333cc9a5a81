// expect: checks-fail leaves_the_others_alone
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
    var users = sessions.stream().filter(s -> s.expires() <= now).map(Session::user).toList();
    var before = sessions.size();
    sessions.removeIf(session -> users.contains(session.user()));
    return before - sessions.size();
  }
}
