package javalings.borrowck.build;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** A method as it is called here, with its type parameters filled in where the call fills them. */
record InstantiatedMethod(AttributedFile unit, Tree tree, ExecutableElement method) {

  /** The type that a parameter has in this call: the {@code E} of {@code add} in a list of it. */
  TypeMirror parameter(VariableElement parameter) {
    var marked = marked(parameter);
    if (marked != null) {
      return marked;
    }
    var index = method.getParameters().indexOf(parameter);
    var type = called();
    return type == null ? parameter.asType() : OwnershipSignatures.handed(type, method, index);
  }

  /**
   * A {@code @BorrowedMut S} that the variable of a function says it is called with: javac forgets
   * marks when it fills in a type parameter.
   */
  private @Nullable TypeMirror marked(VariableElement parameter) {
    if (!(parameter.asType() instanceof TypeVariable variable)
        || !(tree instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(declared(unit.element(select.getExpression())) instanceof DeclaredType type)) {
      return null;
    }
    var names = ((TypeElement) type.asElement()).getTypeParameters();
    var index = names.indexOf(variable.asElement());
    var given =
        index < 0 || type.getTypeArguments().isEmpty() ? null : type.getTypeArguments().get(index);
    return given != null && TypeClasses.element(given) != OwnershipKind.OWNED ? given : null;
  }

  private static @Nullable TypeMirror declared(@Nullable Element element) {
    return switch (element) {
      case ExecutableElement called -> called.getReturnType();
      case VariableElement variable -> variable.asType();
      case null, default -> null;
    };
  }

  /** The same signature, of a function that takes what has an owner. */
  OwnershipSignature taking(OwnershipSignature known, FileContext file) {
    var modes = new ArrayList<ParameterMode>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      var type = parameter(method.getParameters().get(i));
      var owned =
          file.typeClasses().of(type) == TypeClass.OWNED
              && TypeClasses.element(type) == OwnershipKind.OWNED;
      modes.add(owned ? ParameterMode.VALUE : known.mode(i));
    }
    return new OwnershipSignature(
        known.receiver(), modes, known.result(), known.from(), known.library());
  }

  private @Nullable ExecutableType called() {
    if (tree instanceof MethodInvocationTree call) {
      return unit.type(call.getMethodSelect()) instanceof ExecutableType type ? type : null;
    }
    return unit.type(tree) instanceof DeclaredType made
            && made.asElement().equals(method.getEnclosingElement())
        ? (ExecutableType) unit.types().asMemberOf(made, method)
        : null;
  }
}
