import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class DefaultMethodConsumesProbe {
  @Move interface Task { @Consumes default void finish() {} default int left() { return 1; } }
  @Move static final class Copy implements Task {}
  static void run() {
    Copy c = new Copy();
    c.finish();
    System.out.println(c.left()); // REFUSED
  }
}
