import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class DoorStatesProbe {
  @Move sealed interface Door {}
  @Move static final class Open implements Door { @Consumes Closed close() { return new Closed(); } }
  @Move static final class Closed implements Door { @Consumes Open open() { return new Open(); } }
  static Door toggle(Door door) {
    return switch (door) {
      case Open o -> o.close();
      case Closed c -> c.open();
    };
  }
  static void run() {
    Door d = new Open();
    for (int i = 0; i < 3; i++) { d = toggle(d); }
    System.out.println(d instanceof Closed ? "closed" : "open");
  }
}
