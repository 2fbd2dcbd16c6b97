/**
 * The demo park that a fresh start shows. It knows every room that has something to show, and no
 * room knows it.
 */
@NullMarked
package io.parkgraph.demo;

import org.jspecify.annotations.NullMarked;
