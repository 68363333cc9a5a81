package javalings.tales;

/** How large the model is: llama's shape, with fewer heads for keys and values than for queries. */
record ModelShape(int dim, int hidden, int layers, int heads, int keyHeads, int vocabulary) {

  static final ModelShape TALES = new ModelShape(64, 176, 3, 4, 2, 320);

  int headSize() {
    return dim / heads;
  }

  int keyWidth() {
    return headSize() * keyHeads;
  }
}
