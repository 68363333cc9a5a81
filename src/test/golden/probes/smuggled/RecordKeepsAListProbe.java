import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class RecordKeepsAListProbe {
  record Report(List<String> lines) {}
  static void run() {
    ArrayList<String> lines = new ArrayList<>();
    Report r = new Report(lines);
    lines.add("late"); // REFUSED
    System.out.println(r.lines());
  }
}
