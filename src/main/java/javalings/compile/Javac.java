package javalings.compile;

import java.util.function.BiFunction;
import javax.tools.JavaCompiler.CompilationTask;

/** Where javac's tasks come from. */
interface Javac {

  /**
   * Makes a task and hands it to somebody who calls it.
   *
   * @param work gets the task and where its classes go; trees and symbols of the task are not valid
   *     any more when it has returned
   */
  <R> R run(CompilationOrder order, BiFunction<CompilationTask, InMemoryJavaFiles, R> work);
}
