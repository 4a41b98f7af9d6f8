<?php
$pageTitle = "Careers";
$menu = [['title' => 'Home', 'href' => '/']];
$jobs = array(
  array('title' => 'Preschool Teacher', 'hours' => '40 hours', 'duties' => ['Plan the day', "Talk with " . "parents"]),
  array('title' => 'Bus Driver', 'text' => 'Drives the morning route.'),
);
?>
<h1>Careers</h1>
<?php foreach ($jobs as $job): ?><h3><?= $job['title'] ?></h3><?php endforeach; ?>
