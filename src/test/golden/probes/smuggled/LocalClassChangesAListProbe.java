import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LocalClassChangesAListProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    class Job implements Runnable { @Override public void run() { all.add(1); } } // REFUSED
    new Thread(new Job()).start(); // REFUSED
    all.add(2); // REFUSED
  }
}
