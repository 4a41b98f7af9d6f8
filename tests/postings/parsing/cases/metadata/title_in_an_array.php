<?php
    $page["team"] = "Stage";
    $page["title"] = "Sound Designer";
    echo '<h2>' . $page["team"] . ' – ' . $page["title"] . '</h2>';
?>
<p>The Alder Players are looking for help with their summer festival.</p>
<h3>What you'll do</h3>
<ul>
    <li>Design the sound of three plays</li>
    <li>Run the desk during shows</li>
</ul>
<p>Write to <a href="mailto:stage@alderplayers.example">stage@alderplayers.example</a>.</p>
