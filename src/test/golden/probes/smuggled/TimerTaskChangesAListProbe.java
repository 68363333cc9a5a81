import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class TimerTaskChangesAListProbe {
  static void run(java.util.Timer timer) {
    ArrayList<Integer> all = new ArrayList<>();
    timer.schedule(new TimerTask() { @Override public void run() { all.add(1); } }, 10); // REFUSED
    all.add(2); // REFUSED
  }
}
