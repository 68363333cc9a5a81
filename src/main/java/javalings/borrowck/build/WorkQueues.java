package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import java.util.Set;
import javalings.jdk.MemberElements;
import javax.lang.model.type.TypeMirror;

/** Queues of work: who puts a function into one lets another thread have it. */
record WorkQueues(BodyContext body) {
  private static final Set<String> PUTS =
      Set.of(
          "add",
          "addFirst",
          "addLast",
          "offer",
          "offerFirst",
          "offerLast",
          "put",
          "putFirst",
          "putLast",
          "push",
          "transfer",
          "tryTransfer");

  boolean get(CallBuilder call, ExpressionTree argument) {
    return PUTS.contains(call.method().getSimpleName().toString())
        && isQueue(MemberElements.owner(call.method()).asType())
        && body.file.typeClasses().mayBeFunction(body.unit().type(argument));
  }

  private boolean isQueue(TypeMirror type) {
    var types = body.unit().types();
    var queue = body.unit().elements().getTypeElement("java.util.concurrent.BlockingQueue");
    return types.isSubtype(types.erasure(type), types.erasure(queue.asType()));
  }
}
