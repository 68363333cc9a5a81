package javalings.borrowck.build;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * {@code Pear p = pears.get(0); eat(p);}: a variable that gives away what it holds owns it, and a
 * collection only lends it. rustc says so where the variable gets it.
 */
record TakenElement(BodyContext body, VariableTree tree, Element variable) {
  boolean owned() {
    return tree.getInitializer() instanceof MethodInvocationTree call
        && body.unit().element(call) instanceof ExecutableElement method
        && Jdk.declares(method)
        && body.file.signatures().of(method).result() == OwnershipSignature.Result.ELEMENT
        && body.file.typeClasses().of(variable.asType()) == TypeClass.OWNED
        && !body.unit().excerpt(tree).startsWith("var ")
        && body.file.consumed().contain(variable);
  }
}
