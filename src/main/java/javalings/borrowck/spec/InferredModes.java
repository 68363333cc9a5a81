package javalings.borrowck.spec;

import javalings.jdk.ParameterMode;
import javax.lang.model.element.ExecutableElement;

/** The modes of parameters without an annotation, inferred from the bodies of the file. */
public interface InferredModes {
  ParameterMode of(ExecutableElement method, int parameter);

  /** Whether the result of a method may be, or look into, what it gets there. */
  boolean handsBack(ExecutableElement method, int parameter);
}
