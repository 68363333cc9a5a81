package javalings.borrowck.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import javalings.borrowck.infer.ComponentCalls;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Objects that may hold a function which runs once, and give it to whoever asks first: an {@code
 * Optional}, and a record that nobody wrote a constructor for. They end with that, {@code
 * Option<Box<dyn FnOnce()>>} in Rust.
 */
record OnceOnlyHolders(BodyContext body) {
  private static final Set<String> MAKERS = Set.of("of", "ofNullable");
  private static final Set<String> LOOKERS =
      Set.of("isPresent", "isEmpty", "toString", "hashCode", "equals");

  /** Whether a call makes one of its arguments. */
  boolean makes(ExecutableElement method, Tree call) {
    if (OptionalCalls.declare(method)) {
      return MAKERS.contains(method.getSimpleName().toString());
    }
    return call instanceof NewClassTree && isPlainRecord(MemberElements.owner(method));
  }

  boolean is(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getQualifiedName().contentEquals("java.util.Optional")
            || isPlainRecord(element));
  }

  private boolean isPlainRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && body.unit().declaration(type) instanceof ClassTree declared
        && declared.getMembers().stream()
            .noneMatch(member ->
                member instanceof MethodTree method
                    && method.getReturnType() == null
                    && writes(method));
  }

  /** javac adds the constructor that nobody wrote at the place of the class. */
  private boolean writes(MethodTree constructor) {
    return body.unit().element(constructor) instanceof ExecutableElement element
        && body.unit().elements().getOrigin(element) == Elements.Origin.EXPLICIT;
  }

  /** Whether a method leaves the function where it is. */
  boolean looks(ExecutableElement method) {
    return LOOKERS.contains(method.getSimpleName().toString())
        || (isAccessor(method) && !body.file.typeClasses().mayBeFunction(method.getReturnType()));
  }

  /** Whether a method gives the function away, or calls it once, and the holder is gone. */
  boolean gives(ExecutableElement method) {
    return OptionalCalls.declare(method)
        || isAccessor(method)
        || ComponentCalls.once(method, body.file.sources(), body.unit());
  }

  private static boolean isAccessor(ExecutableElement method) {
    return MemberElements.owner(method).getRecordComponents().stream()
        .map(component -> (Element) component.getAccessor())
        .anyMatch(method::equals);
  }
}
