package javalings.interleave.machine;

import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The thing that a call runs. */
sealed interface CallTarget {

  /**
   * A method of the program.
   *
   * @param lambda the lambda that is called; null if it is none
   */
  record OfProgram(MachineMethod method, @Nullable HeapReference lambda) implements CallTarget {}

  record OfLibrary(LibraryMethod method) implements CallTarget {}

  /** It computes a value of values. */
  record OfHost(Method method, MethodTypeDesc type) implements CallTarget {}

  /** A new exception of the JDK. */
  record NewThrowable(MethodTypeDesc type) implements CallTarget {}

  record Printing(String type, boolean endsLine) implements CallTarget {}
}
