package javalings.borrowck.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import javalings.borrowck.infer.ComponentCalls;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
        || (isAccessor(method) && TypeClasses.immutable(method.getReturnType()));
  }

  /** Whether a method gives the function away, or calls it once, and the holder is gone. */
  boolean gives(ExecutableElement method) {
    return OptionalCalls.declare(method)
        || isAccessor(method)
        || ComponentCalls.once(method, body.file.sources(), body.unit());
  }

  /** Whether a call gives what a holder held, or another holder of it. */
  boolean givesOn(ExprResult holder, TypeMirror result) {
    return holder.runsOnce()
        && is(body.unit().type(holder.tree()))
        && (body.file.typeClasses().mayBeFunction(result)
            || (is(result) && !PlainCopies.ofPlain(result)));
  }

  /** Whether functions that get it from the holder call it once, and do nothing else with it. */
  boolean callOnce(List<? extends ExpressionTree> functions) {
    return functions.stream().allMatch(this::callsOnce);
  }

  private boolean callsOnce(ExpressionTree function) {
    return switch (function) {
      case LambdaExpressionTree lambda ->
          lambda.getParameters().stream()
              .allMatch(parameter -> onlyCalled(body.unit().element(parameter), lambda));
      case MemberReferenceTree reference ->
          body.unit().element(reference.getQualifierExpression()) instanceof TypeElement;
      default -> !body.file.typeClasses().mayBeFunction(body.unit().type(function));
    };
  }

  private boolean onlyCalled(@Nullable Element parameter, LambdaExpressionTree lambda) {
    if (parameter == null || body.file.sources().mentions(parameter) == 0) {
      return true;
    }
    var calls = new int[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        var called =
            call.getMethodSelect() instanceof MemberSelectTree select
                && parameter.equals(body.unit().element(select.getExpression()));
        calls[0] += called ? 1 : 0;
        return super.visitMethodInvocation(call, null);
      }
    }.scan(lambda.getBody(), null);
    return calls[0] == 1 && body.file.sources().mentions(parameter) == 1;
  }

  /** One that nobody wrote, and so only gives. */
  private boolean isAccessor(ExecutableElement method) {
    return body.file.sources().bodies(method).isEmpty()
        && MemberElements.owner(method).getRecordComponents().stream()
            .map(component -> (Element) component.getAccessor())
            .anyMatch(method::equals);
  }
}
