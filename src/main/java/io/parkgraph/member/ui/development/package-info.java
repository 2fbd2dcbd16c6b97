/** The screens of development: the pipeline, the 25 steps of one person, and their dialogs. */
@NullMarked
package io.parkgraph.member.ui.development;

import org.jspecify.annotations.NullMarked;
