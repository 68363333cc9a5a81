import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ClearsInsideLoop {
  @Move static final class Job { boolean bad; boolean bad() { return bad; } }
  static void f(@BorrowedMut ArrayList<Job> jobs) {
    for (@Borrowed Job j : jobs) {
      if (j.bad()) {
        jobs.clear(); // ERROR E0502
      }
    }
  }
}
