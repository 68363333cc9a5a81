package javalings.borrowck.spec;

import javalings.jdk.ParameterMode;
import javax.lang.model.element.ExecutableElement;

/** What the body of a method in the file does with a parameter that has no annotation. */
public interface InferredModes {
  ParameterMode of(ExecutableElement method, int parameter);

  /** Whether the result of a method may be, or look into, what it gets there. */
  boolean handsBack(ExecutableElement method, int parameter);
}
