import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class AnonymousRunnableChangesAListProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    Runnable job = new Runnable() { @Override public void run() { all.add(1); } }; // REFUSED
    new Thread(job).start(); // REFUSED
    all.add(2); // REFUSED
  }
}
