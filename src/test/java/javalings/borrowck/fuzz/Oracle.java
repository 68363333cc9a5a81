package javalings.borrowck.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Somebody who judges functions: rustc, its recorded words, or our checker. */
interface Oracle {
  Map<Fn, FunctionFindings> judge(List<Fn> functions) throws IOException, InterruptedException;
}
