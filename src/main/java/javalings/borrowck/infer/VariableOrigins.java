package javalings.borrowck.infer;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Where the variables of a file have their values from, as far as one look tells. */
final class VariableOrigins {
  private final AttributedFile unit;
  private final JdkSignatures jdk;
  private final Set<Element> nulled = new HashSet<>();
  private final Set<Element> elements = new HashSet<>();

  VariableOrigins(AttributedFile unit, JdkSignatures jdk) {
    this.unit = unit;
    this.jdk = jdk;
  }

  /** A variable gets a value. */
  void gets(@Nullable Element variable, @Nullable Tree value) {
    if (variable == null || value == null) {
      return;
    }
    if (DeclaredAnnotations.mayBeNull(value, unit)) {
      nulled.add(variable);
    }
    if (value instanceof MethodInvocationTree call
        && unit.element(call) instanceof ExecutableElement method
        && jdk.declares(method)
        && jdk.of(method).result() == OwnershipSignature.Result.ELEMENT) {
      elements.add(variable);
    }
  }

  boolean mayBeNull(@Nullable Element variable) {
    return nulled.contains(variable);
  }

  boolean isElement(@Nullable Element variable) {
    return elements.contains(variable);
  }
}
